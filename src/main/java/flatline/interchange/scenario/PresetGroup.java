package flatline.interchange.scenario;

/** What comes of a preset over many seeds, by which presets are offered. */
public enum PresetGroup {
  /** ReLU units die. */
  DIES,
  /** Leaky ReLU ends better. */
  HELPS,
  /** ReLU and Leaky ReLU end alike. */
  SAME,
  /** Leaky ReLU ends worse. */
  HURTS,
  /** Something else than ReLU and Leaky ReLU is compared. */
  APART
}
