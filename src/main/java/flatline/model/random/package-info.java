/** Seeded streams of random numbers that are the same everywhere. Uses nothing but java.base. */
@NullMarked
package flatline.model.random;

import org.jspecify.annotations.NullMarked;
