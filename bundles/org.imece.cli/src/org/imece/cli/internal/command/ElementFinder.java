/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.cli.internal.terminal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;

/** Finds an element by its address, its identifier, or the beginning of the identifier of a record. */
final class ElementFinder {

	private static final int MIN_BEGINNING = 4;
	private static final int SHOWN = 5;

	private final IResearchProject project;

	ElementFinder(IResearchProject project) {
		this.project = project;
	}

	Element find(String id) throws CoreException {
		String wanted = id.toLowerCase(Locale.ROOT);
		if (wanted.startsWith("imece:/")) {
			return project.find(wanted).orElseThrow(() -> refusal(Messages.format(Messages.Show_notFound, id)));
		}
		Optional<String> record = record(wanted, id);
		if (record.isPresent()) {
			return project.root(record.get())
					.orElseThrow(() -> refusal(Messages.format(Messages.Show_notUnderstood, id)));
		}
		for (RecordHeader header : project.records()) {
			Optional<Element> inner = project.root(header.id()).flatMap(root -> within(root, wanted));
			if (inner.isPresent()) {
				return inner.get();
			}
		}
		throw refusal(Messages.format(Messages.Show_notFound, id));
	}

	/** Identifier of the record that is meant, if it is one. */
	Optional<String> record(String beginning, String typed) throws CoreException {
		List<RecordHeader> found = beginning.length() < MIN_BEGINNING ? List.of()
				: project.records().stream().filter(record -> record.id().startsWith(beginning)).toList();
		if (found.size() > 1) {
			throw refusal(Messages.format(Messages.Show_ambiguous, typed, found.stream().limit(SHOWN)
					.map(record -> record.id() + " (" + record.title() + ")").collect(Collectors.joining(", "))));
		}
		return found.stream().map(RecordHeader::id).findFirst();
	}

	private static Optional<Element> within(Element root, String id) {
		Iterator<EObject> contents = EcoreUtil.getAllContents(root, false);
		while (contents.hasNext()) {
			if (contents.next() instanceof Element element && id.equals(element.getId())) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	static CoreException refusal(String message) {
		return new CoreException(Status.error(message));
	}
}
