/** Flatline: what an activation function does to a neural network. */
module flatline {
  requires javafx.controls;
  requires static org.jspecify;
  requires tools.jackson.core;
}
