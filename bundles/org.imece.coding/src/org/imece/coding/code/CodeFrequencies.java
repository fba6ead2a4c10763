/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.imece.coding.segment.BlindRounds;
import org.imece.coding.segment.BlindRounds.Round;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;

/**
 * How often codes are used in a project, and how many codings documents have. Counts the committed records in the
 * background, then follows edits set by set. What the author of the project may not see in a blind round does not count.
 * May be used by several threads.
 *
 * @since 0.1
 */
public final class CodeFrequencies {

	private static final List<EClass> TYPES = List.of(CodingPackage.Literals.CODER, CodingPackage.Literals.CODING_ROUND,
			CodingPackage.Literals.CODING_SET);

	/** What one coding set comes to. */
	private record Share(String documentId, String coderId, int codings, Map<String, Integer> byCode) {
	}

	private final Map<String, Share> shares = new HashMap<>();
	private final Map<String, Round> rounds = new HashMap<>();
	private String viewer = "";
	private BlindRounds blind = new BlindRounds(List.of(), viewer);
	private final Map<String, Integer> byCode = new HashMap<>();
	private final Map<String, Integer> byDocument = new HashMap<>();

	/** Counts the committed sets of a project. Records that {@link #update} knows already are left alone. */
	public void load(IResearchProject project, IProgressMonitor monitor) throws StoreException {
		RecordReader reader = new RecordReader();
		List<RecordHeader> headers = new ArrayList<>();
		for (EClass type : TYPES) {
			headers.addAll(project.records(type));
		}
		SubMonitor progress = SubMonitor.convert(monitor, headers.size());
		for (RecordHeader header : headers) {
			progress.split(1);
			Optional<Element> root = project.store().read(header.id()).flatMap(reader::read);
			root.ifPresent(element -> take(project, header.id(), element, false));
		}
	}

	/** Counts a record again after an edit; does nothing for records of another kind. On the model thread. */
	public void update(IResearchProject project, String recordId) {
		Optional<Element> root = project.root(recordId);
		if (root.isEmpty()) {
			put(recordId, (Share) null, true);
			put(recordId, (Round) null, true);
		} else {
			take(project, recordId, root.get(), true);
		}
	}

	private void take(IResearchProject project, String recordId, Element root, boolean newer) {
		switch (root) {
		case CodingSet set -> put(recordId, share(set), newer);
		case CodingRound round -> put(recordId, Round.of(round), newer);
		case Coder coder when project.author().equals(coder.getHandle()) -> look(recordId);
		default -> {
			// nothing that counts
		}
		}
	}

	private synchronized void look(String coderId) {
		viewer = coderId;
		recount();
	}

	/** @param round {@code null} if it is gone */
	private synchronized void put(String recordId, Round round, boolean newer) {
		if (round == null ? rounds.remove(recordId) != null
				: newer ? !round.equals(rounds.put(recordId, round)) : rounds.putIfAbsent(recordId, round) == null) {
			recount();
		}
	}

	private void recount() {
		blind = new BlindRounds(rounds.values(), viewer);
		byCode.clear();
		byDocument.clear();
		shares.values().forEach(share -> add(share, 1));
	}

	private static Share share(CodingSet set) {
		Map<EObject, Integer> byTarget = new IdentityHashMap<>(); // there are few codes, and their identifiers cost something
		for (Coding coding : set.getCodings()) {
			EObject code = (EObject) coding.eGet(CodingPackage.Literals.CODING__CODE, false);
			if (code != null) {
				byTarget.merge(code, 1, Integer::sum);
			}
		}
		Map<String, Integer> counts = new HashMap<>();
		byTarget.forEach((code, count) -> counts.merge(RecordReader.targetId(code), count, Integer::sum));
		return new Share(target(set, CodingPackage.Literals.CODING_SET__DOCUMENT),
				target(set, CodingPackage.Literals.CODING_SET__CODER), set.getCodings().size(), counts);
	}

	private static String target(CodingSet set, EReference reference) {
		EObject target = (EObject) set.eGet(reference, false);
		return target == null ? "" : RecordReader.targetId(target);
	}

	/** @param share {@code null} if the set is gone */
	private synchronized void put(String recordId, Share share, boolean newer) {
		Share old = shares.get(recordId);
		if (old != null && !newer) {
			return;
		}
		if (old != null) {
			add(old, -1);
		}
		if (share == null) {
			shares.remove(recordId);
			return;
		}
		shares.put(recordId, share);
		add(share, 1);
	}

	private void add(Share share, int sign) {
		if (blind.shows(share.documentId(), share.coderId())) {
			share.byCode().forEach((code, count) -> byCode.merge(code, sign * count, CodeFrequencies::sum));
			if (share.codings() > 0) {
				byDocument.merge(share.documentId(), sign * share.codings(), CodeFrequencies::sum);
			}
		}
	}

	/** Null, which removes the entry, instead of zero. */
	private static Integer sum(Integer one, Integer two) {
		int sum = one + two;
		return sum == 0 ? null : sum;
	}

	/** Codings with a code, of all coders whom the author may see. */
	public synchronized int ofCode(String codeId) {
		return byCode.getOrDefault(codeId, 0);
	}

	/** Codings in a document, of all coders whom the author may see. */
	public synchronized int ofDocument(String documentId) {
		return byDocument.getOrDefault(documentId, 0);
	}
}
