/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.core.project.RecordReader;
import org.imece.core.text.Fingerprint;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Speaker;
import org.imece.model.core.Element;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidencePackage;

/**
 * Replaces names outside the texts of documents: in their titles, notes and labels of speakers, in notes on codings,
 * in memos, cases and the quotes of evidence. Links that lead to the person in the registry are cut.
 */
final class NamesElsewhere {

	/** What is no text that somebody wrote about somebody. */
	private static final Set<String> NO_TEXT = Set.of("sha256", "mediaType", "language", "scheme", "code", "version",
			"color", "fingerprint", "selection", "handle", "key");

	private final NameReplacer replacer;
	/** Records of the documents and of their codings. */
	private final Set<String> records;
	private int changes;

	/** @param names pseudonym of each form of a name */
	NamesElsewhere(Map<String, String> names, Set<String> records) {
		this.replacer = new NameReplacer(names);
		this.records = records;
	}

	/** Texts that were changed and links that were cut so far. */
	int changes() {
		return changes;
	}

	/** Replaces names in a record as far as it is about the documents; only within an edit. */
	void replaceIn(Element root) {
		switch (root) {
		case Document document when records.contains(document.getId()) -> {
			document.getSpeakers().forEach(this::unlink);
			sweep(document);
		}
		case CodingSet set when records.contains(set.getId()) -> sweep(set);
		case Memo memo when leadsHere(memo.eGet(CodingPackage.Literals.MEMO__TARGETS, false)) -> sweep(memo);
		case Case unit when leadsHere(unit.eGet(CodingPackage.Literals.CASE__DOCUMENTS, false))
				|| leadsHere(unit.eGet(CodingPackage.Literals.CASE__SEGMENTS, false)) -> {
			if (unit.eIsSet(CodingPackage.Literals.CASE__PARTY)) {
				unit.setParty(null);
				changes++;
			}
			sweep(unit);
		}
		default -> evidence(root);
		}
	}

	private void unlink(Speaker speaker) {
		if (speaker.eIsSet(CodingPackage.Literals.SPEAKER__PARTY)) {
			speaker.setParty(null);
			changes++;
		}
	}

	private void evidence(Element root) {
		for (EObject object : contents(root)) {
			if (object instanceof Evidence evidence && evidence.getQuote() != null && leadsHere(
					evidence.eGet(EvidencePackage.Literals.EVIDENCE__TARGET, false))) {
				String quote = replacer.replace(evidence.getQuote());
				if (!quote.equals(evidence.getQuote())) {
					boolean current = Fingerprint.ofQuote(evidence.getQuote()).equals(evidence.getFingerprint());
					evidence.setQuote(quote);
					if (current) {
						evidence.setFingerprint(Fingerprint.ofQuote(quote));
					}
					changes++;
				}
			}
		}
	}

	private boolean leadsHere(Object reference) {
		List<?> targets = reference instanceof List<?> list
				? ((InternalEList<?>) list).basicList()
				: reference == null ? List.of() : List.of(reference);
		return targets.stream().anyMatch(target -> {
			String uri = RecordReader.targetUri((InternalEObject) target);
			return records.contains(uri.replaceFirst("^imece:/", "").replaceFirst("#.*$", ""));
		});
	}

	private void sweep(Element root) {
		for (EObject object : contents(root)) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				boolean text = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isID()
						&& !NO_TEXT.contains(attribute.getName()) && attribute != CodingPackage.Literals.DOCUMENT__TEXT;
				if (text && attribute.isMany()) {
					@SuppressWarnings("unchecked")
					List<String> values = (List<String>) object.eGet(attribute);
					for (int i = 0; i < values.size(); i++) {
						String replaced = replacer.replace(values.get(i));
						if (!replaced.equals(values.get(i)) && !values.contains(replaced)) {
							values.set(i, replaced);
							changes++;
						}
					}
				} else if (text && object.eGet(attribute) instanceof String value) {
					String replaced = replacer.replace(value);
					if (!replaced.equals(value)) {
						object.eSet(attribute, replaced);
						changes++;
					}
				}
			}
		}
	}

	private static List<EObject> contents(Element root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		return all;
	}
}
