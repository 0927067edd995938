package flatline.view.study.comparison;

import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/** Strips of dots over one scale. A dot tells its seed, and is pressed to see that run. */
final class StripChart extends StackPane {

  private static final double FOOT = 24;
  private static final double REACH = 7;
  private static final double MARGIN = 0.04;
  private static final double NARROWEST = 1e-9;

  /** A dot that can be pressed. */
  record Spot(Strip strip, int index, double x, double y) {}

  private final Ui ui;
  private final TextWidth width = new TextWidth();
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final List<Spot> spots = new ArrayList<>();
  private final Tooltip tip = new Tooltip();
  private final BiFunction<Strip, Integer, String> tell;
  private List<Strip> strips = List.of();
  private boolean aroundZero;

  /**
   * @param tell says what a dot is
   * @param press is told when one is pressed
   */
  StripChart(Ui ui, BiFunction<Strip, Integer, String> tell, BiConsumer<Strip, Integer> press) {
    this.ui = ui;
    this.tell = tell;
    getChildren().add(canvas);
    tip.setShowDelay(Duration.ZERO);
    setOnMouseMoved(
        event -> point(near(event.getX(), event.getY()), event.getScreenX(), event.getScreenY()));
    setOnMouseExited(_ -> tip.hide());
    setOnMouseClicked(event ->
        near(event.getX(), event.getY())
            .ifPresent(spot -> press.accept(spot.strip(), spot.index())));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /**
   * Shows strips.
   *
   * @param zero whether 0 is to be on the scale
   */
  void show(List<Strip> newStrips, boolean zero) {
    strips = List.copyOf(newStrips);
    aroundZero = zero;
    canvas.repaint();
  }

  /** Where the dots are that can be pressed, in this chart's pixels. */
  List<Spot> spots() {
    return List.copyOf(spots);
  }

  private Optional<Spot> near(double x, double y) {
    double reach = ui.look().getValue().scaled(REACH);
    return spots.stream()
        .filter(spot -> Math.hypot(spot.x() - x, spot.y() - y) <= reach)
        .min(Comparator.comparingDouble(spot -> Math.hypot(spot.x() - x, spot.y() - y)));
  }

  private void point(Optional<Spot> spot, double screenX, double screenY) {
    setCursor(spot.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (spot.isPresent()) {
      tip.setText(tell.apply(spot.get().strip(), spot.get().index()));
      tip.show(this, screenX + 12, screenY + 12);
    } else {
      tip.hide();
    }
  }

  private void paint(Drawing drawing) {
    spots.clear();
    double[] all =
        strips.stream()
            .flatMapToDouble(each -> Arrays.stream(each.values()))
            .filter(Double::isFinite)
            .toArray();
    if (all.length == 0) {
      return;
    }
    Look look = ui.look().getValue();
    Axes axes = axes(drawing, look, all);
    int most = (int) Math.max(2, (axes.right() - axes.left()) / look.scaled(70));
    axes.paint(
        drawing, look, Ticks.between(axes.x().low(), axes.x().high(), most, NARROWEST), List.of());
    double height = (axes.bottom() - axes.top()) / strips.size();
    for (int i = 0; i < strips.size(); i++) {
      paint(drawing, look, axes, strips.get(i), axes.top() + (i + 0.5) * height, height);
    }
  }

  private Axes axes(Drawing drawing, Look look, double[] all) {
    double low = DoubleStream.of(all).min().orElseThrow();
    double high = DoubleStream.of(all).max().orElseThrow();
    if (aroundZero) {
      low = Math.min(low, 0);
      high = Math.max(high, 0);
    }
    double margin = Math.max((high - low) * MARGIN, Math.max(NARROWEST, Math.abs(high) * 1e-3));
    double names =
        strips.stream().mapToDouble(each -> width.of(each.name(), look.label())).max().orElse(0);
    return new Axes(
        new LinearScale(
            low - margin,
            high + margin,
            names + look.scaled(14),
            drawing.width() - look.scaled(10)),
        new LinearScale(0, 1, drawing.height() - look.scaled(FOOT), look.scaled(4)));
  }

  private void paint(
      Drawing drawing, Look look, Axes axes, Strip strip, double middle, double height) {
    var gc = drawing.gc();
    gc.setFill(strip.style().color());
    gc.setFont(look.label());
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(strip.name(), axes.left() - look.scaled(10), middle);
    double size = look.scaled(strip.values().length > 400 ? 3.2 : 4.6);
    double room = 0.34 * height;
    gc.setGlobalAlpha(0.55);
    for (Swarm.Dot dot : Swarm.of(strip.values(), axes.x()::at, size, room)) {
      double y = middle + dot.across();
      gc.fillOval(dot.along() - size / 2, y - size / 2, size, size);
      spots.add(new Spot(strip, dot.index(), dot.along(), y));
    }
    gc.setGlobalAlpha(1);
    StripSummary.paint(drawing, look, axes.x(), strip.distribution(), middle, room);
  }
}
