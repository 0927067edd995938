package flatline.view.training;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * A plane and a network side by side: the plane is square, the network gets the rest. Over the
 * network there is room for what says how to read it, also on cards without it, so that networks
 * are level.
 */
final class CardBody extends Region {

  private static final double LARGEST_SHARE = 0.575;
  private static final double GAP = 14;
  private static final double LEAST = 36;

  /** Ems of width that are left to a network in any case: of two layers, and for each other one. */
  private static final double LEAST_NETWORK = 8;

  private static final double MORE_LAYERS = 1.8;

  /** What a deep network leaves to the plane. */
  private static final double LEAST_SHARE = 0.4;

  /** Ems that a switch over the network takes. */
  private static final double SWITCH_WIDTH = 10.5;

  private static final double SWITCH_HEIGHT = 1.9;

  /** Ems of height that a network needs more than a switch over it. */
  private static final double LEAST_BELOW_SWITCH = 5.5;

  private final Region plane;
  private final Region network;
  private final Optional<Region> links;
  private final ObservableValue<Double> em;
  private double leastPlane;
  private int layers;

  /**
   * @param links the switch over the network, on one card
   */
  CardBody(Region plane, Region network, Optional<Region> links, ObservableValue<Double> em) {
    this.plane = plane;
    this.network = network;
    this.links = links;
    this.em = em;
    getChildren().addAll(plane, network);
    links.ifPresent(getChildren()::add);
    setMinHeight(LEAST);
    setPrefHeight(LEAST);
  }

  /** The network makes room for a plane of that size, in pixels. */
  void setLeastPlane(double side) {
    leastPlane = side;
    requestLayout();
  }

  /** The network gets room for so many hidden layers. */
  void setLayers(int hidden) {
    if (layers != hidden) {
      layers = hidden;
      requestLayout();
    }
  }

  /** The height at which the plane is as large as a width allows. */
  double idealHeight(double width) {
    double share = LARGEST_SHARE * width;
    return layers <= 2 ? share : Math.min(share, Math.max(LEAST_SHARE * width, beside(width)));
  }

  /** The side of the plane, however high the card is and however little the network gets. */
  double largestPlane(double width) {
    return Math.max(idealHeight(width), beside(width));
  }

  /** What is left beside a network. */
  private double beside(double width) {
    return width - GAP - (LEAST_NETWORK + MORE_LAYERS * Math.max(0, layers - 2)) * em.getValue();
  }

  private static boolean hasSwitch(double wide, double high) {
    return wide >= SWITCH_WIDTH && high >= SWITCH_HEIGHT + LEAST_BELOW_SWITCH;
  }

  @Override
  protected void layoutChildren() {
    double wanted = Math.max(idealHeight(getWidth()), Math.min(leastPlane, beside(getWidth())));
    double side = Math.floor(Math.min(getHeight(), wanted));
    double top = Math.floor((getHeight() - side) / 2);
    plane.resizeRelocate(0, top, side, side);
    double left = side + GAP;
    double room = getWidth() - left;
    boolean switched = hasSwitch(room / em.getValue(), getHeight() / em.getValue());
    double over = switched ? Math.rint(SWITCH_HEIGHT * em.getValue()) : 0;
    network.resizeRelocate(left, over, room, getHeight() - over);
    links.ifPresent(each -> {
      each.setVisible(switched);
      double width = snapSizeX(each.prefWidth(-1));
      each.resizeRelocate(getWidth() - width, 0, width, snapSizeY(each.prefHeight(-1)));
    });
  }
}
