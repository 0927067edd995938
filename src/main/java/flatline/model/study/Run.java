package flatline.model.study;

/**
 * One run of a plan.
 *
 * @param cell the place of its cell in the plan
 * @param seed the place of its seed, from 0
 */
record Run(int cell, int seed) {}
