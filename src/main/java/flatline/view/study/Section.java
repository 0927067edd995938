package flatline.view.study;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * A part of the Study page, made when it is first opened.
 *
 * @param id by which its button is found
 * @param title the key of what it is called
 * @param content makes what it shows
 */
public record Section(String id, String title, Supplier<? extends Region> content) {}
