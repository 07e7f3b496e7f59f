import { type CourseWish, lessonsWished, readWish, wishQuery } from '#domain/course-filter';
import { type CellId, cellIds } from '#domain/taxonomy';
import { coursesText as text } from '../text/courses.ts';

/** Shows the courses and lessons that fit the choices, and keeps the choices in the address. */
export function filterCourses(filter: HTMLElement): void {
  const said = filter.querySelector('[role=status]');
  const courses = [...document.querySelectorAll<HTMLElement>('[data-course]')];

  function show(wish: CourseWish): void {
    const found = courses.map((course) => showCourse(course, wish));
    const lessons = found.reduce((sum, count) => sum + count, 0);
    const fitting = found.filter((count) => count > 0).length;
    if (said) said.textContent = isNothing(wish) ? '' : text.found(fitting, lessons);
  }
  function choose(wish: CourseWish): void {
    history.replaceState(null, '', location.pathname + wishQuery(wish));
    show(wish);
  }

  fill(filter, readWish(location.search));
  show(chosenIn(filter));
  filter.addEventListener('change', () => choose(chosenIn(filter)));
  filter.querySelector('button')?.addEventListener('click', () => {
    fill(filter, {});
    choose({});
  });
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

function chosenIn(filter: HTMLElement): CourseWish {
  const fields = [...filter.querySelectorAll('select')].map(({ name, value }) => [name, value]);
  return readWish(new URLSearchParams(fields).toString());
}

function fill(filter: HTMLElement, wish: CourseWish): void {
  const wished = new URLSearchParams(wishQuery(wish));
  for (const field of filter.querySelectorAll('select')) field.value = wished.get(field.name) ?? '';
}
