/**
 * What is claimed on the screen, where it comes from and what repeats it, gathered from what makes
 * the claims; uses the model and interchange.
 */
@NullMarked
package flatline.viewmodel.claims;

import org.jspecify.annotations.NullMarked;
