package flatline.view.training;

import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.training.charts.ChartsCard;
import flatline.view.training.units.AutopsyPane;
import flatline.view.training.units.SlowMotionCard;
import flatline.viewmodel.training.UnitSelection;
import flatline.viewmodel.training.timeline.SlowMotion;
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
  private static final double LOWEST_CHARTS = 96;
  private static final double LOWEST_UNIT = 120;

  /** What the row shows. */
  private enum Sight {
    CHARTS,
    UNIT,
    SLOW_MOTION
  }

  /**
   * What it consists of.
   *
   * @param charts with nothing looked at
   * @param autopsy with a unit looked at
   * @param slow with a step played
   * @param home outside of it: gets the focus when what had it here goes
   */
  record Parts(ChartsCard charts, AutopsyPane autopsy, SlowMotionCard slow, Node home) {}

  private final UnitSelection selection;
  private final SlowMotion motion;
  private final ObservableValue<Look> look;
  private final Parts parts;
  private Sight sight = Sight.CHARTS;
  private Optional<Node> origin = Optional.empty();
  private double gap;

  LowerRow(ObservableValue<Look> look, UnitSelection selection, SlowMotion motion, Parts parts) {
    this.look = look;
    this.selection = selection;
    this.motion = motion;
    this.parts = parts;
    getChildren().add(parts.charts());
    var life = new Life(this);
    life.hear(selection.selectedProperty(), _ -> show());
    life.hear(motion.takeProperty(), _ -> show());
  }

  private void show() {
    Sight before = sight;
    Optional<Node> focus = focus();
    sight = wanted();
    show(parts.autopsy(), sight == Sight.UNIT);
    show(parts.slow(), sight == Sight.SLOW_MOTION);
    parts.charts().setAlone(sight == Sight.UNIT);
    if (sight != before) {
      focus.ifPresent(owner -> passFocus(owner, before));
      requestParentLayout();
    }
    requestLayout();
  }

  /** What was never looked at is in no scene: it costs a start nothing. */
  private void show(Node part, boolean shown) {
    if (shown && part.getParent() == null) {
      getChildren().add(part);
    }
    part.setVisible(shown);
  }

  private Sight wanted() {
    if (motion.takeProperty().get().isPresent()) {
      return Sight.SLOW_MOTION;
    }
    return selection.selected().isPresent() ? Sight.UNIT : Sight.CHARTS;
  }

  /** It goes into the slow motion, back again, and home. */
  private void passFocus(Node owner, Sight before) {
    if (sight == Sight.SLOW_MOTION && before == Sight.UNIT) {
      origin = Optional.of(owner);
      parts.slow().takeFocus();
    } else if (sight == Sight.UNIT && before == Sight.SLOW_MOTION) {
      origin.ifPresent(Node::requestFocus);
    } else {
      parts.home().requestFocus();
    }
  }

  /** What has the focus, if that is in this row. */
  private Optional<Node> focus() {
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

  /** Below this it says nothing, and the cards get its room. */
  double lowestHeight() {
    return look.getValue().scaled(sight == Sight.CHARTS ? LOWEST_CHARTS : LOWEST_UNIT);
  }

  void setGap(double newGap) {
    gap = newGap;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double chart = Math.max(look.getValue().scaled(LEAST_CHART), Math.rint(CHART_SHARE * width));
    boolean fits = width - chart - gap >= parts.autopsy().leastWidth(TWINS);
    parts.charts().setVisible(sight == Sight.CHARTS || (sight == Sight.UNIT && fits));
    double beside = parts.charts().isVisible() ? chart + gap : 0;
    parts.autopsy().resizeRelocate(0, 0, width - beside, getHeight());
    parts.slow().resizeRelocate(0, 0, width, getHeight());
    if (sight == Sight.UNIT) {
      parts.charts().resizeRelocate(width - chart, 0, chart, getHeight());
    } else {
      parts.charts().resizeRelocate(0, 0, width, getHeight());
    }
  }
}
