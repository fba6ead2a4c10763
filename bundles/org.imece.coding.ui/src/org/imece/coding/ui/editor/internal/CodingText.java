/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.Codes;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Link;

/** Codings in words, for tool tips, lists and screen readers. */
final class CodingText {

	private CodingText() {
	}

	/** Code with path, version, coder, links and note. */
	static String describe(Coding coding, String language) {
		Code code = coding.getCode();
		String path = code == null ? "" : Codes.path(code, language);
		StringBuilder text = new StringBuilder(path.isEmpty() ? "" : path + Codes.SEPARATOR)
				.append(code == null ? Messages.Coding_none : Titles.of(code, language));
		if (code != null && coding.getCodeVersion() < code.getVersion()) {
			text.append('\n').append(NLS.bind(Messages.State_version, coding.getCodeVersion(), code.getVersion()));
		}
		if (coding.eContainer() instanceof CodingSet set && set.getCoder() != null) {
			text.append('\n').append(NLS.bind(Messages.Stripes_coder, Titles.of(set.getCoder(), language)));
		}
		String links = links(coding, language);
		if (!links.isEmpty()) {
			text.append('\n').append(NLS.bind(Messages.Stripes_links, links));
		}
		if (coding.getMemo() != null) {
			text.append('\n').append(coding.getMemo());
		}
		return text.toString();
	}

	/** What a coding is linked to. */
	static String links(Coding coding, String language) {
		return coding.getLinks().isEmpty() ? "" : coding.getLinks().stream().map(Link::getTarget)
				.filter(target -> target != null && !target.eIsProxy()).map(target -> Titles.of(target, language))
				.collect(Collectors.joining(", "));
	}

	/** Signs behind a name that a coding has a note or links. */
	static String marks(Coding coding) {
		return (coding.getMemo() == null ? "" : " ✎") + (coding.getLinks().isEmpty() ? "" : " ↗");
	}
}
