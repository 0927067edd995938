/** Flatline: what an activation function does to a neural network. */
module flatline {
  requires static org.jspecify;
}
