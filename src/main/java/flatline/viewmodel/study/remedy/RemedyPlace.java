package flatline.viewmodel.study.remedy;

/**
 * A cell of a table of causes and remedies.
 *
 * @param row the cause, from 0
 * @param column 0 for the cause as it is, then the remedies
 */
public record RemedyPlace(int row, int column) {}
