/**
 * Scenarios in files: which one is open, what of it is not saved yet, and which were open before.
 * Uses the set-up's editor, and reads and writes in the background.
 */
@NullMarked
package flatline.viewmodel.training.file;

import org.jspecify.annotations.NullMarked;
