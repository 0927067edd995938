/** Trials of random networks, to measure how often what a law speaks of happens. */
@NullMarked
package flatline.model.theory.experiment;

import org.jspecify.annotations.NullMarked;
