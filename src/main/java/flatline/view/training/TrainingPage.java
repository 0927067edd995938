package flatline.view.training;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.training.charts.ChartsCard;
import flatline.view.training.network.FlowClock;
import flatline.view.training.setup.RestartRow;
import flatline.view.training.setup.SetupPane;
import flatline.view.training.timeline.Scrubber;
import flatline.view.training.timeline.TransportBar;
import flatline.view.training.units.AutopsyPane;
import flatline.view.training.units.SlowMotionCard;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.timeline.Hinge;
import flatline.viewmodel.training.timeline.SlowMotion;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The Training page: the set-up at the left, the contenders' cards, the charts and the transport
 * under each other. In a narrow window the set-up is a drawer beside the cards.
 */
public final class TrainingPage extends Region {

  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final double GUTTER = 12;
  private static final double SETUP_WIDTH = 240;
  private static final double WIDE = 1110;
  private static final double LEAST_CHARTS = 0.19;
  private static final double MOST_CHARTS = 0.42;
  private static final double LEAST_UNIT = 156;

  private final TrainingViewModel page;
  private final ObservableValue<Look> look;
  private final SetupPane setup;
  private final RestartRow restart;
  private final CardGrid cards;
  private final ChartsCard charts;
  private final LowerRow lower;
  private final TransportBar transport;
  private final FlowClock flow = new FlowClock();
  private boolean begun;
  private boolean drawerOpen;

  /**
   * @param alpha the control of the leak, which all pages share
   */
  public TrainingPage(TrainingViewModel page, Ui ui, Region alpha) {
    this.page = page;
    look = ui.look();
    var words = new Words(ui.texts());
    setup = new SetupPane(page.setup(), words, look, alpha);
    restart = new RestartRow(words, page.editor());
    cards = new CardGrid(words, look, page.work());
    charts = new ChartsCard(words, look);
    var scrubber = new Scrubber(ui, page.timeline(), page.snapshotProperty(), page::standBefore);
    transport =
        new TransportBar(words, look, page.transport(), page.work(), scrubber, this::toggleDrawer);
    lower = lowerRow(ui);
    getStyleClass().add("training");
    // Tab comes by in this order; from Play it is not far to the units.
    getChildren().addAll(transport, cards, lower, setup, restart);
    var life = new Life(this);
    life.hear(page.snapshotProperty(), _ -> showNews());
    life.hear(page.selection().selectedProperty(), _ -> show());
    life.hear(page.autopsy().slowMotion().waysProperty(), this::move);
    life.hear(page.sight().sampleProperty(), _ -> show());
    life.hear(page.sight().gradientsProperty(), _ -> show());
    life.hear(look, _ -> show());
    life.hear(page.lateProperty(), late -> pseudoClassStateChanged(LATE, late));
    life.hear(
        sceneProperty().flatMap(scene -> scene.getPreferences().reducedMotionProperty()),
        _ -> {
          flow.tell();
          ui.pulse().wake();
        });
    ui.pulse()
        .hear(
            this,
            this::pulse,
            page.transport().playingProperty(),
            page.autopsy().slowMotion().playingProperty(),
            flow.flowingProperty());
  }

  private LowerRow lowerRow(Ui ui) {
    SlowMotion motion = page.autopsy().slowMotion();
    var snapshot = page.snapshotProperty();
    var unit = new AutopsyPane(ui, page.work(), page.autopsy(), snapshot);
    var slow = new SlowMotionCard(ui, motion, page.selection(), snapshot);
    return new LowerRow(
        look, page.selection(), motion, new LowerRow.Parts(charts, unit, slow, transport.play()));
  }

  /** The latest snapshot is taken with each pulse. */
  private void pulse(long now) {
    boolean still = getScene().getPreferences().isReducedMotion();
    page.autopsy().slowMotion().setStill(still);
    page.onPulse(now);
    double seconds = flow.pulse(now, page.transport().playingProperty().get(), still);
    cards.flow(flow.flowingProperty().get(), seconds);
    if (!begun) {
      transport.play().requestFocus();
      begun = true;
    }
  }

  private void showNews() {
    flow.tell();
    show();
  }

  private void show() {
    page.snapshotProperty()
        .get()
        .ifPresent(now -> {
          cards.show(now);
          charts.show(now);
        });
  }

  private void move(List<Hinge> ways) {
    page.snapshotProperty().get().ifPresent(now -> cards.move(now, ways));
  }

  private boolean isWide() {
    return getWidth() >= look.getValue().scaled(WIDE);
  }

  /** Opens or closes the drawer with the set-up, where the window is too narrow for both. */
  public void toggleDrawer() {
    drawerOpen = !drawerOpen;
    requestLayout();
  }

  /** Closes the drawer; says whether it was open. */
  boolean closeDrawer() {
    boolean wasOpen = drawerOpen && !isWide();
    drawerOpen = false;
    requestLayout();
    return wasOpen;
  }

  @Override
  protected void layoutChildren() {
    double gap = Math.rint(look.getValue().scaled(GUTTER));
    boolean wide = isWide();
    double setupWidth = Math.rint(look.getValue().scaled(SETUP_WIDTH));
    transport.setNarrow(!wide);
    setup.setVisible(wide || drawerOpen);
    restart.setVisible(setup.isVisible());
    // Cards lie beside the drawer, too: who drags α looks at them.
    double left = setup.isVisible() ? setupWidth + 2 * gap : gap;
    double width = getWidth() - left - gap;
    double barLeft = wide ? left : gap;
    double bar = snapSizeY(transport.prefHeight(getWidth() - barLeft - gap));
    layoutSetup(gap, setupWidth, wide ? getHeight() : getHeight() - bar - gap);
    double room = getHeight() - 4 * gap - bar;
    double lowerHeight = Math.rint(lowerHeight(room, room - cards.idealHeight(width, gap)));
    double cardHeight = Math.max(0, room - lowerHeight);
    cards.resizeRelocate(left, gap, width, cardHeight);
    lower.setGap(gap);
    lower.resizeRelocate(left, 2 * gap + cardHeight, width, lowerHeight);
    transport.resizeRelocate(barLeft, getHeight() - gap - bar, getWidth() - barLeft - gap, bar);
  }

  /** What planes leave over; more for a unit, as long as its cell and its plane stay in sight. */
  private double lowerHeight(double room, double leftOver) {
    double least = LEAST_CHARTS * getHeight();
    double forUnit = Math.min(lower.neededHeight(), room - cards.leastHeight());
    double needed =
        lower.neededHeight() == 0 ? 0 : Math.max(look.getValue().scaled(LEAST_UNIT), forUnit);
    double lowest = Math.max(least, needed);
    return Math.clamp(leftOver, lowest, Math.max(lowest, MOST_CHARTS * getHeight()));
  }

  private void layoutSetup(double gap, double width, double height) {
    double foot = snapSizeY(restart.prefHeight(width));
    setup.resizeRelocate(gap, gap, width, height - 2 * gap - foot);
    restart.resizeRelocate(gap, height - gap - foot, width, foot);
  }
}
