/** What every process costs. */
import '../target.js';
