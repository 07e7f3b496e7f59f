/** The standard parts from the NL Design System; what each costs stands in README.md beside this file. */
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/code-css/html/code.css';
import '@nl-design-system-candidate/heading-css/html/heading.css';
import '@nl-design-system-candidate/link-css/html/link.css';
import '@nl-design-system-candidate/paragraph-css/html/paragraph.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/breadcrumb-nav-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import '@utrecht/table-css/dist/index.css';
