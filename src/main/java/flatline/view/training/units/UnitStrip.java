package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.Aloud;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.unit.StripLayout;
import flatline.view.plot.unit.StripPainter;
import flatline.view.plot.unit.StripPicture;
import flatline.viewmodel.training.UnitReading;
import flatline.viewmodel.training.UnitSelection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All units of one contender with their states; a unit is selected by mouse or arrows. */
public final class UnitStrip extends StackPane {

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final int index;
  private final ObservableValue<Look> look;
  private final Words words;
  private final UnitSelection selection;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final UnitTip tip;
  private @Nullable ContenderSnapshot contender;

  /**
   * @param index the contender's, from 0
   */
  public UnitStrip(int index, ObservableValue<Look> look, Words words, UnitSelection selection) {
    this.index = index;
    this.look = look;
    this.words = words;
    this.selection = selection;
    tip = new UnitTip(words);
    getStyleClass().addAll("unit-strip", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    getChildren().add(canvas);
    new Life(this).hear(look, _ -> canvas.repaint());
    setOnMouseClicked(this::click);
    setOnMouseMoved(event -> tip.point(unitAt(event)));
    UnitKeys.install(this, index, selection);
    tip.install(this);
  }

  /** Lets pictures be had of what is seen here. */
  public void exhibit(Supplier<String> title) {
    canvas.exhibit(title);
  }

  /** Whether there is little room: cells are low and have no histograms then. */
  public void setLow(boolean low) {
    pseudoClassStateChanged(LOW, low);
  }

  /**
   * Draws one cell a unit, in the colours of its state.
   *
   * @param said the same for those who hear it
   */
  public void show(ContenderSnapshot newContender, String said) {
    contender = newContender;
    tip.show(newContender);
    canvas.repaint();
    Aloud.of(this, said);
  }

  private void paint(Pen pen) {
    if (contender != null) {
      ContenderSnapshot shown = contender;
      var picture =
          new StripPicture(shown, selection.selected(), unit -> say(UnitReading.of(shown, unit)));
      StripPainter.paint(pen, picture, layout(shown, pen.width(), pen.height()), look.getValue());
    }
  }

  private List<String> say(UnitReading reading) {
    return reading.words().stream().map(words::say).toList();
  }

  private StripLayout layout(ContenderSnapshot shown, double width, double height) {
    return new StripLayout(
        shown.network().shape().unitLayers(), width, height, look.getValue().scaled(1));
  }

  private Optional<UnitRef> unitAt(MouseEvent event) {
    return contender == null
        ? Optional.empty()
        : layout(contender, getWidth(), getHeight()).unitAt(event.getX(), event.getY());
  }

  private void click(MouseEvent event) {
    requestFocus();
    unitAt(event).ifPresent(unit -> selection.toggle(index, unit));
  }
}
