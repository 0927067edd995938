package flatline.view.plot;

import flatline.model.activation.Activation;
import flatline.model.language.NumberForm;

/** The texts that painters write, by key; in the language of whoever has the picture painted. */
public interface Phrases {

  /** A text as it stands. */
  String get(String key);

  /** A text with {0}, {1} … replaced. */
  String get(String key, Object... arguments);

  /** How numbers are written beside them. */
  NumberForm numbers();

  /** The name of an activation. */
  String name(Activation activation);

  /** A title or what is said of a run; a preset's own may be translated. */
  default String preset(String text) {
    return text;
  }
}
