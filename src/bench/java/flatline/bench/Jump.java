package flatline.bench;

/**
 * How long a jump to a step took, in ms.
 *
 * @param painted from the press to when the FX thread had painted the step that it led to
 * @param nextPulse to the beginning of the pulse after that, with which the picture is surely shown
 */
record Jump(double painted, double nextPulse) {}
