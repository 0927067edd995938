package flatline.view.plot.map;

import flatline.model.study.StudyAxis;

/**
 * What is painted of a map.
 *
 * @param difference whether values are differences, with 0 in the middle of the colours
 * @param across the side along which columns lie
 * @param up the side along which rows lie
 */
public record HeatPicture(HeatCells cells, boolean difference, Side across, Side up) {

  /** An axis and what it is called. */
  public record Side(StudyAxis axis, String name) {}
}
