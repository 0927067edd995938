package flatline.model.lesson;

/**
 * What a step says was measured.
 *
 * @param condition that must hold
 * @param text as it was written
 * @param line of the file, from 1
 */
public record Claim(Condition condition, String text, int line) {}
