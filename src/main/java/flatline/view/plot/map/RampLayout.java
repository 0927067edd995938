package flatline.view.plot.map;

import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where numbers lie along the colours of a map.
 *
 * @param ticks round numbers as they are written
 */
public record RampLayout(LinearScale scale, List<Ticks.Tick> ticks) {

  private static final double END = 24;
  private static final double WIDE = 70;
  private static final double FINEST = 1e-6;

  /** Copies the list. */
  public RampLayout {
    ticks = List.copyOf(ticks);
  }

  /** The layout in a picture of that width. */
  public static RampLayout of(RampPicture picture, double width, Look look) {
    double left = look.scaled(END);
    double right = Math.max(left + 1, width - look.scaled(2 * END));
    var scale = new LinearScale(picture.low(), picture.high(), left, right);
    int most = (int) Math.max(2, (right - left) / look.scaled(WIDE));
    var ticks = Ticks.between(scale.low(), scale.high(), most, FINEST);
    int last = ticks.size() - 1;
    return new RampLayout(
        scale,
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> written(ticks.get(i), i, last, picture.words()))
            .toList());
  }

  private static Ticks.Tick written(Ticks.Tick tick, int place, int last, RampPicture.Ends words) {
    String end = place == last ? words.atLeast() : "";
    String before = place == 0 && !words.atMost().isEmpty() ? words.atMost() : end;
    return new Ticks.Tick(
        tick.value(), before + tick.label() + (place == last ? words.unit() : ""));
  }
}
