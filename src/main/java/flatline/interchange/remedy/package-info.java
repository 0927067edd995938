/** Remedies as changes of a scenario's file: those that are known by name, and any other. */
@NullMarked
package flatline.interchange.remedy;

import org.jspecify.annotations.NullMarked;
