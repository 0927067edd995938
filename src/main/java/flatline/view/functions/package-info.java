/**
 * The Functions page: plots of functions and their derivatives, and what is said of each. Uses its
 * view model, what all pages share, {@code view.plot} and JavaFX with its widget libraries.
 */
@NullMarked
package flatline.view.functions;

import org.jspecify.annotations.NullMarked;
