/**
 * Causes of death against what may help, over seeds: a table, and what its figures allow to say.
 */
@NullMarked
package flatline.model.remedy;

import org.jspecify.annotations.NullMarked;
