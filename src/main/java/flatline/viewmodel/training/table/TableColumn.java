package flatline.viewmodel.training.table;

/**
 * A column that can be chosen.
 *
 * @param index from 0
 * @param name what the header calls it; empty without one
 */
public record TableColumn(int index, String name) {}
