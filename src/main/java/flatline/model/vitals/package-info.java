/**
 * The state of units on the whole training set, and what a network is worth there. Uses
 * model.network and the rooms below it.
 */
@NullMarked
package flatline.model.vitals;

import org.jspecify.annotations.NullMarked;
