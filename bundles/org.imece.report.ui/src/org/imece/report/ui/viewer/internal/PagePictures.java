/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.viewer.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.imece.report.ui.internal.Messages;

/** Pictures of the pages that are in sight, made in the background, the last wanted first. */
final class PagePictures {

	private static final int KEPT = 12;

	private record Key(int page, int permille) {
	}

	private final PdfPages pages;
	private final Control control;
	private final Map<Key, Image> pictures = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final Deque<Key> wanted = new ArrayDeque<>();
	private final Job job = new Job(Messages.Viewer_drawing) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return draw(monitor);
		}
	};

	PagePictures(PdfPages pages, Control control) {
		this.pages = pages;
		this.control = control;
		job.setSystem(true);
		control.addListener(SWT.Dispose, event -> dispose());
	}

	/** The picture of a page, or null while it is being made; the control is drawn again when it is there. */
	Image get(int page, double scale) {
		Key key = new Key(page, (int) Math.round(scale * 1000));
		Image picture = pictures.get(key);
		if (picture == null) {
			want(key);
		}
		return picture;
	}

	private void want(Key key) {
		synchronized (wanted) {
			wanted.remove(key);
			wanted.addFirst(key);
			while (wanted.size() > KEPT) {
				wanted.removeLast();
			}
		}
		job.schedule();
	}

	private IStatus draw(IProgressMonitor monitor) {
		Key key;
		while ((key = next()) != null && !monitor.isCanceled()) {
			try {
				show(key, pages.picture(key.page(), key.permille() / 1000.0));
			} catch (IOException e) {
				ILog.of(PagePictures.class).warn("Page " + (key.page() + 1) + " cannot be drawn", e);
			}
		}
		return Status.OK_STATUS;
	}

	private Key next() {
		synchronized (wanted) {
			return wanted.pollFirst();
		}
	}

	private void show(Key key, ImageData data) {
		if (control.isDisposed()) {
			return;
		}
		control.getDisplay().asyncExec(() -> {
			if (control.isDisposed()) {
				return;
			}
			Image former = pictures.put(key, new Image(control.getDisplay(), data));
			if (former != null) {
				former.dispose();
			}
			if (pictures.size() > KEPT) {
				var eldest = pictures.entrySet().iterator();
				Image picture = eldest.next().getValue();
				eldest.remove();
				picture.dispose();
			}
			control.redraw();
		});
	}

	private void dispose() {
		job.cancel();
		synchronized (wanted) {
			wanted.clear();
		}
		pictures.values().forEach(Image::dispose);
		pictures.clear();
	}
}
