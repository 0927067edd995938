/**
 * Areas and integrals that the laws need: half planes, convex hulls, quadrature. Uses the JDK
 * alone.
 */
@NullMarked
package flatline.model.theory.geometry;

import org.jspecify.annotations.NullMarked;
