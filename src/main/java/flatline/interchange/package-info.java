/**
 * Files that outlive the program: scenarios, results of runs, presets, the session and the
 * settings. Uses the model and the JSON library; never a window.
 */
@NullMarked
package flatline.interchange;

import org.jspecify.annotations.NullMarked;
