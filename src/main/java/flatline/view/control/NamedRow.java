package flatline.view.control;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A name at the left and a choice at the right; where they do not fit, below each other. */
final class NamedRow extends Region {

  /** In em: less, and the two read as one. */
  private static final double GAP = 0.6;

  private final Label name;
  private final ComboBox<?> control;

  NamedRow(String text, ComboBox<?> control) {
    name = new Label(text);
    this.control = control;
    name.setLabelFor(control);
    getStyleClass().add("setting-line");
    getChildren().addAll(name, control);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double names() {
    return snapSizeX(name.prefWidth(-1));
  }

  private double controls() {
    // What is asked for by itself has room for every option, and never shrinks again.
    Optional<Node> shown = part("list-cell");
    Optional<Node> arrow = part("arrow-button");
    return shown.isEmpty() || arrow.isEmpty()
        ? snapSizeX(control.prefWidth(-1))
        : snapSizeX(shown.get().prefWidth(-1)) + snapSizeX(arrow.get().prefWidth(-1)) + edges();
  }

  /** A part of the control itself: a lookup may find a cell of the list that is not shown. */
  private Optional<Node> part(String style) {
    return control.getChildrenUnmodifiable().stream()
        .filter(each -> each.getStyleClass().contains(style))
        .findFirst();
  }

  private double edges() {
    return control.snappedLeftInset() + control.snappedRightInset();
  }

  private boolean fits(double width) {
    return width < 0 || names() + gap() + controls() <= width;
  }

  private double gap() {
    return Math.rint(name.getFont().getSize() * GAP);
  }

  @Override
  protected double computePrefWidth(double height) {
    return names() + gap() + controls();
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = snapSizeY(name.prefHeight(-1));
    double second = snapSizeY(control.prefHeight(-1));
    return fits(width) ? Math.max(first, second) : first + second;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = snapSizeY(name.prefHeight(-1));
    double room = fits(width) ? width - names() - gap() : width;
    double second = snapSizeY(control.prefHeight(-1));
    if (fits(width)) {
      name.resizeRelocate(0, Math.rint((getHeight() - height) / 2), names(), height);
      control.resizeRelocate(width - room, Math.rint((getHeight() - second) / 2), room, second);
    } else {
      name.resizeRelocate(0, 0, Math.min(width, names()), height);
      control.resizeRelocate(width - room, height, room, second);
    }
  }
}
