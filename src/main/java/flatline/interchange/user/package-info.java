/**
 * What is kept for the user from one start to the next: settings and session. Uses
 * interchange.scenario and below.
 */
@NullMarked
package flatline.interchange.user;

import org.jspecify.annotations.NullMarked;
