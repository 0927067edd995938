/**
 * Painters of studies of many runs: seeds as dots, figures by epoch, filters of a first layer. Uses
 * the plot kit and the model's records.
 */
@NullMarked
package flatline.view.plot.study;

import org.jspecify.annotations.NullMarked;
