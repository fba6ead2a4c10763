/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPartSite;
import org.imece.law.citation.CitationStatus;
import org.imece.law.text.ReadingText.Role;
import org.imece.law.text.ReadingText.Span;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Citation;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Toast;

/** Citations in a text as links: Ctrl and a click, or Enter at the caret, go where they lead. */
final class CitationLinks {

	private final IReading reading;
	private final StyledText widget;
	private final IWorkbenchPartSite site;

	CitationLinks(IReading reading, StyledText widget, IWorkbenchPartSite site) {
		this.reading = reading;
		this.widget = widget;
		this.site = site;
		widget.addListener(SWT.MouseUp, event -> {
			if ((event.stateMask & SWT.MOD1) != 0) {
				at(event).ifPresent(this::follow);
			}
		});
		widget.addListener(SWT.MouseMove, event -> {
			boolean link = (event.stateMask & SWT.MOD1) != 0 && at(event).isPresent();
			widget.setCursor(link ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		});
		widget.addListener(SWT.MouseHover, event -> widget
				.setToolTipText(at(event).map(CitationLinks::explain).orElse(null)));
		widget.addVerifyKeyListener(event -> {
			if (event.keyCode == SWT.CR && event.stateMask == 0) {
				followAtCaret();
			}
		});
	}

	private static String explain(Citation citation) {
		return citation.getAsPrinted() + "\n" + LawNames.of(CitationStatus.of(citation));
	}

	void followAtCaret() {
		at(widget.getCaretOffset()).ifPresent(this::follow);
	}

	private Optional<Citation> at(Event event) {
		int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : at(offset);
	}

	private Optional<Citation> at(int offset) {
		if (reading.text() == null) {
			return Optional.empty();
		}
		for (Span span : reading.text().spans()) {
			if (span.role() == Role.TEXT && span.start() <= offset && offset <= span.end()) {
				int within = offset - span.start();
				return span.provision().getCitations().stream()
						.filter(citation -> citation.getStart() <= within && within <= citation.getEnd()).findFirst();
			}
		}
		return Optional.empty();
	}

	private void follow(Citation citation) {
		if (citation.getTarget() == null) {
			Toast.show(site.getShell(), NLS.bind(Messages.Reading_citationGone, citation.getAsPrinted()));
			return;
		}
		site.getService(ElementOpener.class).open(site.getPage(), citation.getTarget());
	}
}
