/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.imece.model.core.Element;

/**
 * Sits on every loaded object and writes down what happens to it while an edit runs. An element that an edit adds gets an
 * identifier if it has none.
 */
final class ChangeObserver extends EContentAdapter {

	private ChangeRecord record;

	void begin(ChangeRecord newRecord) {
		record = newRecord;
	}

	void end() {
		record = null;
	}

	boolean isRecording() {
		return record != null;
	}

	/** What is recorded now; {@code null} while no edit runs. */
	ChangeRecord record() {
		return record;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification); // follows what is added
		if (notification.isTouch() || notification.getNotifier() instanceof ResourceSet
				|| notification.getEventType() == Notification.RESOLVE
				|| notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		if (notification.getNotifier() instanceof Resource resource) {
			if (notification.getFeatureID(Resource.class) != Resource.RESOURCE__CONTENTS
					|| ((Resource.Internal) resource).isLoading()) {
				return;
			}
		} else if (!(notification.getFeature() instanceof EStructuralFeature feature) || feature.isTransient()) {
			return;
		}
		if (record == null) {
			takeBack(notification);
			throw new IllegalStateException("Elements of a project are changed within IResearchProject.edit only");
		}
		record.add(notification);
	}

	/** EMF tells of a change when it has been made. */
	private void takeBack(Notification notification) {
		ChangeRecord single = new ChangeRecord();
		single.add(notification);
		begin(new ChangeRecord());
		try {
			single.undo();
		} finally {
			end();
		}
	}

	/** What leaves a container stays observed: an edit may change it afterwards, and undo brings it back. */
	@Override
	protected void removeAdapter(Notifier notifier, boolean checkContainer, boolean checkResource) {
		if (notifier instanceof ResourceSet) {
			super.removeAdapter(notifier, checkContainer, checkResource);
		}
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		if (!notifier.eAdapters().contains(this)) {
			notifier.eAdapters().add(this);
		}
		if (record != null && notifier instanceof Element element && element.getId() == null && !isLoading(element)) {
			element.setId(UUID.randomUUID().toString());
		}
	}

	/** While a record is read, an element is in its container before its identifier has been read. */
	private static boolean isLoading(Element element) {
		return element.eResource() instanceof Resource.Internal resource && resource.isLoading();
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
