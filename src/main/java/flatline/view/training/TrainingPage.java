package flatline.view.training;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.training.charts.ChartsCard;
import flatline.view.training.setup.RestartRow;
import flatline.view.training.setup.SetupPane;
import flatline.view.training.timeline.Scrubber;
import flatline.view.training.timeline.TransportBar;
import flatline.view.training.units.AutopsyPane;
import flatline.view.training.units.SlowMotionCard;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.timeline.SlowMotion;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The Training page: the set-up at the left, the contenders' cards, the charts and the transport
 * under each other. In a narrow window the set-up is a drawer over the cards.
 */
public final class TrainingPage extends Region {

  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final double GUTTER = 12;
  private static final double SETUP_WIDTH = 228;
  private static final double WIDE = 1110;
  private static final double LEAST_CHARTS = 0.19;
  private static final double MOST_CHARTS = 0.42;

  /** Seconds that what flows goes on by in one pulse, however long ago the last one was. */
  private static final double LONGEST = 0.1;

  private final TrainingViewModel page;
  private final ObservableValue<Look> look;
  private final SetupPane setup;
  private final RestartRow restart;
  private final AutopsyPane autopsy;
  private final CardGrid cards;
  private final ChartsCard charts;
  private final TransportBar transport;
  private final SlowMotionCard slow;
  private long lastPulse;
  private boolean drawerOpen;

  /**
   * @param alpha the control of the leak, which all pages share
   */
  public TrainingPage(TrainingViewModel page, Ui ui, Region alpha) {
    this.page = page;
    look = ui.look();
    var words = new Words(ui.texts());
    setup = new SetupPane(page.setup(), words, alpha);
    restart = new RestartRow(words, page.editor());
    cards = new CardGrid(words, look, page.work());
    charts = new ChartsCard(words, look);
    var scrubber = new Scrubber(ui, page.timeline(), page.snapshotProperty(), page::standBefore);
    transport =
        new TransportBar(words, look, page.transport(), page.work(), scrubber, this::toggleDrawer);
    autopsy = new AutopsyPane(ui, page.work(), page.autopsy(), page.snapshotProperty());
    autopsy.getStyleClass().addAll("card", "autopsy");
    slow = new SlowMotionCard(ui, page.autopsy().slowMotion());
    getStyleClass().add("training");
    // Tab comes by in this order; from Play it is not far to the units.
    getChildren().addAll(transport, cards, charts, autopsy, slow, setup, restart);
    setup.setViewOrder(-1);
    restart.setViewOrder(-1);
    var life = new Life(this);
    life.hear(page.snapshotProperty(), _ -> show());
    life.hear(page.selection().selectedProperty(), _ -> select());
    life.hear(page.autopsy().slowMotion().wayProperty(), this::move);
    life.hear(page.autopsy().slowMotion().takeProperty(), _ -> requestLayout());
    life.hear(page.sight().sampleProperty(), _ -> show());
    life.hear(page.sight().gradientsProperty(), _ -> show());
    life.hear(look, _ -> show());
    life.hear(page.lateProperty(), late -> pseudoClassStateChanged(LATE, late));
    ui.pulse().hear(this, this::pulse);
  }

  /** The latest snapshot is taken with each pulse. */
  private void pulse(long now) {
    page.autopsy().slowMotion().setStill(getScene().getPreferences().isReducedMotion());
    page.onPulse(now);
    cards.flow(Math.min(LONGEST, (now - lastPulse) / 1e9));
    if (lastPulse == 0) {
      transport.play().requestFocus();
    }
    lastPulse = now;
  }

  private void show() {
    page.snapshotProperty()
        .get()
        .ifPresent(now -> {
          cards.show(now);
          charts.show(now);
        });
  }

  private void move(Optional<SlowMotion.Way> way) {
    page.snapshotProperty().get().ifPresent(now -> cards.move(now, way));
  }

  private void select() {
    show();
    requestLayout();
  }

  private boolean isWide() {
    return getWidth() >= look.getValue().scaled(WIDE);
  }

  /** Opens or closes the drawer with the set-up, where the window is too narrow for both. */
  public void toggleDrawer() {
    // The inspector has the drawer's place.
    drawerOpen = !drawerOpen || page.selection().selected().isPresent();
    page.selection().clear();
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
    boolean looking = page.selection().selected().isPresent();
    setup.setVisible((wide || drawerOpen) && !looking);
    restart.setVisible(setup.isVisible());
    autopsy.setVisible(looking);
    // The drawer lies over the cards; the inspector beside them, since both are looked at.
    double left = wide || looking ? setupWidth + 2 * gap : gap;
    double width = getWidth() - left - gap;
    double barLeft = wide ? left : gap;
    double bar = snapSizeY(transport.prefHeight(getWidth() - barLeft - gap));
    double inspected = wide ? getHeight() : getHeight() - bar - gap;
    layoutSide(gap, setupWidth, inspected);
    double room = getHeight() - 4 * gap - bar;
    double wanted = room - cards.idealHeight(width, gap);
    double chartHeight =
        Math.rint(Math.clamp(wanted, LEAST_CHARTS * getHeight(), MOST_CHARTS * getHeight()));
    double cardHeight = Math.max(0, room - chartHeight);
    cards.resizeRelocate(left, gap, width, cardHeight);
    charts.resizeRelocate(left, 2 * gap + cardHeight, width, chartHeight);
    transport.resizeRelocate(barLeft, getHeight() - gap - bar, getWidth() - barLeft - gap, bar);
    layoutSlowMotion(gap);
  }

  private void layoutSide(double gap, double width, double inspected) {
    double foot = snapSizeY(restart.prefHeight(width));
    setup.resizeRelocate(gap, gap, width, getHeight() - 2 * gap - foot);
    restart.resizeRelocate(gap, getHeight() - gap - foot, width, foot);
    autopsy.resizeRelocate(gap, gap, width, inspected - 2 * gap);
  }

  /** Beside the contender whose step is played, over the others. */
  private void layoutSlowMotion(double gap) {
    int contender =
        page.autopsy().slowMotion().takeProperty().get().map(SlowMotion.Take::contender).orElse(0);
    double width = snapSizeX((cards.getWidth() - gap) / 2);
    double left = cards.getLayoutX() + (cards.isLeft(contender) ? cards.getWidth() - width : 0);
    slow.resizeRelocate(left, cards.getLayoutY(), width, cards.getHeight());
  }
}
