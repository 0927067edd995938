package flatline.export;

import flatline.model.activation.Activation;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;

/** Says which line is whose, where no page beside the picture does. */
record Legend(List<Activation> functions, Function<Activation, String> name, Look look) {

  /** What it takes at the upper edge, at the customary size of type. */
  static final double HEIGHT = 24;

  private static final double SAMPLE = 30;
  private static final double GAP = 8;
  private static final double APART = 22;
  private static final double LINE = 3;

  /** Draws it in one row from the left. */
  void paint(Pen pen) {
    var widths = new TextWidth();
    double x = 0;
    double y = look.scaled(HEIGHT) / 2;
    for (Activation each : functions) {
      String words = name.apply(each);
      LineStyle style = LineStyle.of(each, look.palette());
      style.apply(pen, look.scaled(LINE), Pen.Nib.FLAT);
      pen.line(x, y, x + look.scaled(SAMPLE), y);
      x += look.scaled(SAMPLE) + GAP;
      var ink = new TextStyle(look.label(), look.palette().ink().text(), Pos.CENTER_LEFT);
      pen.text(words, x, y, ink);
      x += widths.of(words, look.label()) + look.scaled(APART);
    }
  }
}
