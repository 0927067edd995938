/** Measures the shipped module against its budgets. Uses it as an app's user or caller would. */
@NullMarked
package flatline.bench;

import org.jspecify.annotations.NullMarked;
