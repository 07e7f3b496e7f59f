/** A list to choose from: loaded by the parts that hold one, apart from fields.ts so that a lesson carries no text fields. */
import '@utrecht/select-css/dist/index.css';
import './fields.css';
