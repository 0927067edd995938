package flatline.view.plot.theory;

import flatline.model.theory.Parameter;
import flatline.model.theory.Prediction;
import flatline.model.theory.survey.SurveyPoint;
import flatline.view.plot.Axes;
import flatline.view.plot.Look;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where a law and its points lie in a picture.
 *
 * @param x the law's parameter
 * @param y what it says: a probability, or a number of steps
 */
public record TheoryLayout(AxisScale x, AxisScale y) {

  private static final double LEFT = 56;
  private static final double FOOT = 44;
  private static final double HEAD = 8;
  private static final double MARGIN = 12;
  private static final List<Double> TOPS = List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);

  /** The layout in a picture of that size. */
  public static TheoryLayout of(TheoryPicture picture, double width, double height, Look look) {
    Parameter parameter = picture.curve().parameter();
    double left = look.scaled(LEFT);
    double right = width - look.scaled(MARGIN);
    AxisScale across =
        parameter.isLogarithmic()
            ? AxisScale.logarithmic(parameter.low(), parameter.high(), left, right)
            : AxisScale.linear(parameter.low(), parameter.high(), left, right);
    return new TheoryLayout(across, up(picture, height - look.scaled(FOOT), look.scaled(HEAD)));
  }

  private static AxisScale up(TheoryPicture picture, double start, double end) {
    double most =
        DoubleStream.concat(
                picture.curve().predictions().stream().mapToDouble(Prediction::high),
                picture.points().stream()
                    .filter(each -> each.trials() > 0)
                    .mapToDouble(each -> each.interval().high()))
            .max()
            .orElse(1);
    if (picture.steps()) {
      double decades = Math.max(1, Math.ceil(Math.log10(most)));
      return AxisScale.logarithmic(1, Math.pow(10, decades), start, end);
    }
    double top = TOPS.stream().filter(each -> each >= most).findFirst().orElse(1.0);
    return AxisScale.linear(0, top * 1.02, start, end);
  }

  /** Where a point stands across. */
  public double x(SurveyPoint point) {
    return x.at(point.x());
  }

  Axes axes() {
    return new Axes(x.line(), y.line());
  }
}
