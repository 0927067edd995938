package flatline.view.plot.map;

import flatline.model.study.StudyAxis;
import java.util.List;

/**
 * What is painted of a map: fields over the same two axes, side by side.
 *
 * @param fields at least one, all of as many columns and rows
 * @param across the side along which columns lie
 * @param up the side along which rows lie
 */
public record MapPicture(List<HeatPicture> fields, Side across, Side up) {

  /** An axis and what it is called. */
  public record Side(StudyAxis axis, String name) {}

  /** Copies the list. */
  public MapPicture {
    fields = List.copyOf(fields);
  }

  HeatCells cells() {
    return fields.getFirst().cells();
  }
}
