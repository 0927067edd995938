package flatline.view.study.map;

import flatline.view.plot.ColorRamp;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Palette;
import flatline.viewmodel.study.MapField;
import javafx.scene.paint.Color;

/** Which colours the numbers of a field have, and its title. */
final class FieldColors {

  private FieldColors() {}

  /** Grey where units are dead; the same for both networks, and another for their difference. */
  static ColorRamp ramp(MapField field, Palette palette) {
    if (field.subject().isDifference()) {
      return ColorRamp.diverging(palette);
    }
    return new FieldCells(field).isOfUnits() ? ColorRamp.dying(palette) : ColorRamp.sequential();
  }

  /** A contender's own colour; that of text for a difference. */
  static Color title(MapField field, Palette palette) {
    return field.subject().isDifference()
        ? palette.ink().text()
        : LineStyle.ofContenders(field.contenders(), palette).get(field.subject().of()).color();
  }
}
