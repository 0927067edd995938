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
import flatline.viewmodel.TypeSize;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.timeline.Hinge;
import flatline.viewmodel.training.timeline.SlowMotion;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
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
  private static final double LEAST_UNIT = 170;

  private final TrainingViewModel page;
  private final ObservableValue<Look> look;
  private final SetupPane setup;
  private final RestartRow restart;
  private final CardGrid cards;
  private final ChartsCard charts;
  private final LowerRow lower;
  private final TransportBar transport;
  private final ComputingNote computing;
  private final FlowClock flow = new FlowClock();
  private boolean begun;
  private final SetupDrawer drawer = new SetupDrawer();

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
    charts = new ChartsCard(words, look, page.timeline().zoom());
    var scrubber = new Scrubber(ui, page.timeline(), page.snapshotProperty(), page::standBefore);
    transport =
        new TransportBar(words, look, page.transport(), page.work(), scrubber, this::toggleDrawer);
    lower = lowerRow(ui);
    computing = new ComputingNote(words);
    getStyleClass().add("training");
    // Tab comes by in this order; from Play it is not far to the units.
    getChildren().addAll(transport, cards, lower, computing, setup, restart);
    var life = new Life(this);
    life.hear(page.snapshotProperty(), _ -> showNews());
    life.hear(page.selection().selectedProperty(), _ -> show());
    life.hear(page.autopsy().slowMotion().waysProperty(), this::move);
    life.hear(page.sight().sampleProperty(), _ -> show());
    life.hear(page.sight().gradientsProperty(), _ -> show());
    life.hear(page.setup().planes().twoColorsProperty(), _ -> show());
    life.hear(look, _ -> show());
    life.hear(page.lateProperty(), this::showLate);
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

  /** What is shown is greyed while something else is computed that was asked for. */
  private void showLate(boolean late) {
    pseudoClassStateChanged(LATE, late);
    computing.setVisible(late);
  }

  private LowerRow lowerRow(Ui ui) {
    SlowMotion motion = page.autopsy().slowMotion();
    var unit = new AutopsyPane(ui, page.work(), page.autopsy(), page.snapshotProperty());
    var slow = new SlowMotionCard(ui, motion, page.selection(), page.snapshotProperty());
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

  /**
   * Leaves the place of the set-up to something else while that is there; then the set-up is there
   * again, also where it is a drawer.
   *
   * @param there whether it is there, in the window and beside this page
   */
  public void yieldSetup(ObservableValue<Boolean> there) {
    follow(there, drawer::give);
  }

  /**
   * Leaves out what is there to set the run up and to steer it.
   *
   * @param there whether a class looks on
   */
  public void present(ObservableValue<Boolean> there) {
    follow(there, drawer::present);
    follow(there, transport::setQuiet);
    follow(there, cards::setQuiet);
  }

  private void follow(ObservableValue<Boolean> source, Consumer<Boolean> listener) {
    new Life(this).hear(source, listener.andThen(_ -> requestLayout()));
  }

  /** Takes the place of another one that showed the same, with its drawer and focus. */
  public void goOnFrom(TrainingPage before) {
    begun = before.begun;
    drawer.become(before.drawer);
  }

  private boolean isWide() {
    double room = drawer.isGiven() ? look.getValue().scaled(SETUP_WIDTH + GUTTER) : 0;
    return getWidth() + room >= look.getValue().scaled(WIDE);
  }

  /** Opens or closes the drawer with the set-up, where the window is too narrow for both. */
  public void toggleDrawer() {
    drawer.toggle();
    requestLayout();
  }

  /** Closes the drawer; says whether it was open. */
  boolean closeDrawer() {
    boolean wasOpen = drawer.close() && !isWide();
    requestLayout();
    return wasOpen;
  }

  @Override
  protected void layoutChildren() {
    double gap = Math.rint(look.getValue().scaled(GUTTER));
    boolean wide = isWide();
    double setupWidth = Math.rint(look.getValue().scaled(SETUP_WIDTH));
    transport.setNarrow(!wide, !drawer.isGiven());
    setup.setVisible(drawer.isShown(wide));
    restart.setVisible(setup.isVisible());
    double barLeft = wide && setup.isVisible() ? setupWidth + 2 * gap : gap;
    double bar = snapSizeY(transport.prefHeight(getWidth() - barLeft - gap));
    layoutSetup(gap, setupWidth, wide ? getHeight() : getHeight() - bar - gap);
    // Cards lie beside the drawer, too: who drags α looks at them.
    double beside = setup.isVisible() ? setupWidth : 0;
    layoutCards(new PageRoom(getWidth(), getHeight(), gap, beside, bar));
    transport.resizeRelocate(barLeft, getHeight() - gap - bar, getWidth() - barLeft - gap, bar);
  }

  private void layoutCards(PageRoom room) {
    double least = Math.min(leastPlane(room), cards.largestPlane(room));
    cards.setLeastPlane(least);
    double ideal = cards.idealHeight(room.cardsWidth(), room.gap());
    double leastUnit = look.getValue().scaled(LEAST_UNIT);
    double unit = room.unit(lower.neededHeight(), cards.leastHeight(), leastUnit);
    double lowest = Math.max(room.charts(ideal, cards.heightFor(least)), unit);
    boolean legible = lowest >= lower.lowestHeight();
    lower.setVisible(legible);
    double lowerHeight = legible ? Math.rint(lowest) : -room.gap();
    double cardHeight = Math.max(0, room.rows() - lowerHeight);
    cards.resizeRelocate(room.left(), room.gap(), room.cardsWidth(), cardHeight);
    computing.autosize();
    computing.relocate(
        room.left() + snapPositionX((room.cardsWidth() - computing.getWidth()) / 2),
        room.gap() + snapPositionY((cardHeight - computing.getHeight()) / 2));
    lower.setGap(room.gap());
    lower.resizeRelocate(room.left(), 2 * room.gap() + cardHeight, room.cardsWidth(), lowerHeight);
  }

  /** Type that was made larger makes no plane smaller: the side that it would have otherwise. */
  private double leastPlane(PageRoom room) {
    Scene scene = getScene();
    double em = look.getValue().em();
    double times = TypeSize.customary(scene.getWidth(), scene.getHeight()) / em;
    if (times >= 1) {
      return 0;
    }
    double taken = drawer.isGiven() ? times * look.getValue().scaled(SETUP_WIDTH + GUTTER) : 0;
    boolean wide = getWidth() + taken >= times * look.getValue().scaled(WIDE);
    double header = times * (scene.getHeight() - getHeight());
    double beside = drawer.isShown(wide) ? times * look.getValue().scaled(SETUP_WIDTH) : 0;
    return cards.plane(
        new PageRoom(
            getWidth(), scene.getHeight() - header, times * room.gap(), beside, times * room.bar()),
        times);
  }

  private void layoutSetup(double gap, double width, double height) {
    double foot = snapSizeY(restart.prefHeight(width));
    setup.resizeRelocate(gap, gap, width, height - 2 * gap - foot);
    restart.resizeRelocate(gap, height - gap - foot, width, foot);
  }
}
