import { type CourseWish, lessonsWished, readWish, wishQuery } from '#domain/course-filter';
import { type CellId, cellIds } from '#domain/taxonomy';
import { coursesText as text } from '../text/courses.ts';

/** Shows the courses and lessons that fit the choices in the form, and keeps the choices in the address. */
export function filterCourses(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[role=status]');
  const courses = [...document.querySelectorAll<HTMLElement>('[data-course]')];
  const chosen = () => readWish(queryOf(form));

  function show(wish: CourseWish): void {
    const found = courses.map((course) => showCourse(course, wish));
    const lessons = found.reduce((sum, count) => sum + count, 0);
    const fitting = found.filter((count) => count > 0).length;
    if (said) said.textContent = isNothing(wish) ? '' : text.found(fitting, lessons);
  }

  fill(form, readWish(location.search));
  show(chosen());
  form.addEventListener('change', () => {
    history.replaceState(null, '', location.pathname + wishQuery(chosen()));
    show(chosen());
  });
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname);
    show({});
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** The lessons stand under their course once something is chosen; a course without one that fits is gone. */
function showCourse(course: HTMLElement, wish: CourseWish): number {
  const entries = [...course.querySelectorAll<HTMLElement>('[data-cell]')].flatMap((element) => {
    const cell = cellIds.find((id): id is CellId => id === element.dataset.cell);
    return cell ? [{ element, cell, minutes: Number(element.dataset.minutes) }] : [];
  });
  const fitting = lessonsWished(entries, wish);
  for (const entry of entries) entry.element.hidden = !fitting.includes(entry);
  course.hidden = fitting.length === 0;
  const list = course.querySelector<HTMLElement>('[data-lessons]');
  if (list) list.hidden = isNothing(wish);
  return fitting.length;
}

const isNothing = (wish: CourseWish) => wishQuery(wish) === '';

function queryOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return new URLSearchParams(fields).toString();
}

function fill(form: HTMLFormElement, wish: CourseWish): void {
  const wished = new URLSearchParams(wishQuery(wish));
  for (const field of form.querySelectorAll('select')) field.value = wished.get(field.name) ?? '';
}
