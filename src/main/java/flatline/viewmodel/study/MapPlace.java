package flatline.viewmodel.study;

/**
 * A cell of a map.
 *
 * @param column along the axis across, from 0
 * @param row along the axis up, from 0, the lowest
 */
public record MapPlace(int column, int row) {}
