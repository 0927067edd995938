package flatline.view.training;

import flatline.view.plot.Look;
import flatline.view.training.charts.ChartsCard;
import flatline.view.training.units.AutopsyPane;
import flatline.view.training.units.SlowMotionCard;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * What lies under the contenders' cards: the charts; while a unit is looked at, that unit in the
 * networks beside each other, and one chart; while a step is played in slow motion, that.
 */
final class LowerRow extends Region {

  private static final double CHART_SHARE = 0.27;
  private static final double LEAST_CHART = 230;
  private static final int TWINS = 2;
  private static final double UNIT_HEIGHT = 218;
  private static final double SLOW_HEIGHT = 250;

  /** What the row shows. */
  enum Sight {
    CHARTS,
    UNIT,
    SLOW_MOTION
  }

  private final ChartsCard charts;
  private final AutopsyPane autopsy;
  private final SlowMotionCard slow;
  private final ObservableValue<Look> look;
  private Sight sight = Sight.CHARTS;
  private Optional<Node> origin = Optional.empty();
  private double gap;

  LowerRow(
      ChartsCard charts, AutopsyPane autopsy, SlowMotionCard slow, ObservableValue<Look> look) {
    this.charts = charts;
    this.autopsy = autopsy;
    this.slow = slow;
    this.look = look;
    getChildren().addAll(charts, autopsy, slow);
    show(Sight.CHARTS);
  }

  /** Shows something else; the focus goes into the slow motion and back again. */
  void show(Sight newSight) {
    Sight before = sight;
    Optional<Node> focus = focus();
    sight = newSight;
    autopsy.setVisible(sight == Sight.UNIT);
    slow.setVisible(sight == Sight.SLOW_MOTION);
    charts.setAlone(sight == Sight.UNIT);
    focus.ifPresent(owner -> passFocus(owner, before));
    requestLayout();
  }

  private void passFocus(Node owner, Sight before) {
    if (sight == Sight.SLOW_MOTION && before == Sight.UNIT) {
      origin = Optional.of(owner);
      slow.takeFocus();
    } else if (sight == Sight.UNIT && before == Sight.SLOW_MOTION) {
      origin.ifPresent(Node::requestFocus);
    }
  }

  /** What has the focus, if that is in this row. */
  Optional<Node> focus() {
    Optional<Node> owner = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    return owner.filter(this::holds);
  }

  private boolean holds(Node node) {
    return node == this || (node.getParent() != null && holds(node.getParent()));
  }

  /** The height that it needs for what it shows; none for charts, which take what is left. */
  double neededHeight() {
    return switch (sight) {
      case CHARTS -> 0;
      case UNIT -> look.getValue().scaled(UNIT_HEIGHT);
      case SLOW_MOTION -> look.getValue().scaled(SLOW_HEIGHT);
    };
  }

  void setGap(double newGap) {
    gap = newGap;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double chart = Math.max(look.getValue().scaled(LEAST_CHART), Math.rint(CHART_SHARE * width));
    boolean fits = width - chart - gap >= autopsy.leastWidth(TWINS);
    charts.setVisible(sight == Sight.CHARTS || (sight == Sight.UNIT && fits));
    double beside = charts.isVisible() ? chart + gap : 0;
    autopsy.resizeRelocate(0, 0, width - beside, getHeight());
    slow.resizeRelocate(0, 0, width, getHeight());
    if (sight == Sight.UNIT) {
      charts.resizeRelocate(width - chart, 0, chart, getHeight());
    } else {
      charts.resizeRelocate(0, 0, width, getHeight());
    }
  }
}
