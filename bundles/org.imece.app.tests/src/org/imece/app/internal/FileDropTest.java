/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.imece.ui.imports.internal.FileDrop;
import org.junit.jupiter.api.Test;

/** Files from the desktop, let fall on the window. */
class FileDropTest extends SampleTest {

	@Test
	void droppedFilesAreOfferedForImport() throws Exception {
		Path one = Files.writeString(folder.resolve("Görüşme 9.txt"), "G: Başlayalım mı?\n");
		Path other = Files.writeString(folder.resolve("kurumlar.csv"), "Ad\nGüneş Vakfı\n");
		java.util.List<String> offered = new ArrayList<>();
		Ui.inDialog("İçe aktar", () -> {
			drop(one, other);
			Ui.await("the wizard", () -> !offered.isEmpty());
			return null;
		}, dialog -> {
			offered.addAll(Arrays.asList(Ui.find(dialog, List.class).getItems()));
			dialog.close();
		});
		assertEquals(2, offered.size(), offered.toString());
		assertTrue(offered.get(0).contains("Görüşme 9.txt") && offered.get(1).contains("kurumlar.csv"),
				offered.toString());
	}

	private static void drop(Path... files) throws Exception {
		Ui.call(() -> {
			DropTarget target = (DropTarget) Ui.window().getShell().getData(DND.DROP_TARGET_KEY);
			DropTargetListener listener = Arrays.stream(target.getDropListeners()).filter(FileDrop.class::isInstance)
					.findFirst().orElseThrow();
			DropTargetEvent event = event(target, files);
			listener.dragEnter(event);
			assertEquals(DND.DROP_COPY, event.detail, "files are copied into the project, never moved");
			listener.drop(event);
			return null;
		});
	}

	/** As the platform makes it for its listeners, and for nobody else: the constructors are not open to others. */
	private static DropTargetEvent event(DropTarget target, Path... files) throws ReflectiveOperationException {
		Constructor<?> inner = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
		inner.setAccessible(true);
		Event dropped = (Event) inner.newInstance();
		dropped.widget = target;
		Constructor<DropTargetEvent> outer = DropTargetEvent.class.getDeclaredConstructor(dropped.getClass());
		outer.setAccessible(true);
		DropTargetEvent event = outer.newInstance(dropped);
		event.currentDataType = FileTransfer.getInstance().getSupportedTypes()[0];
		event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
		event.operations = DND.DROP_COPY | DND.DROP_MOVE;
		event.detail = DND.DROP_MOVE;
		return event;
	}
}
