/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rectangle. In a picture in pixels from its upper left corner; on a page in points from the lower left corner of its media box, as REFI-QDA 1.5 has it (sections 10.3 and 10.4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Area#getPage <em>Page</em>}</li>
 *   <li>{@link org.imece.model.coding.Area#getLeft <em>Left</em>}</li>
 *   <li>{@link org.imece.model.coding.Area#getTop <em>Top</em>}</li>
 *   <li>{@link org.imece.model.coding.Area#getRight <em>Right</em>}</li>
 *   <li>{@link org.imece.model.coding.Area#getBottom <em>Bottom</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getArea()
 * @model
 * @generated
 */
public interface Area extends Region {
	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counted from 1; 0 for a picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.imece.model.coding.CodingPackage#getArea_Page()
	 * @model
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Area#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(int)
	 * @see org.imece.model.coding.CodingPackage#getArea_Left()
	 * @model
	 * @generated
	 */
	int getLeft();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Area#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(int value);

	/**
	 * Returns the value of the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Top</em>' attribute.
	 * @see #setTop(int)
	 * @see org.imece.model.coding.CodingPackage#getArea_Top()
	 * @model
	 * @generated
	 */
	int getTop();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Area#getTop <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top</em>' attribute.
	 * @see #getTop()
	 * @generated
	 */
	void setTop(int value);

	/**
	 * Returns the value of the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Right</em>' attribute.
	 * @see #setRight(int)
	 * @see org.imece.model.coding.CodingPackage#getArea_Right()
	 * @model
	 * @generated
	 */
	int getRight();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Area#getRight <em>Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right</em>' attribute.
	 * @see #getRight()
	 * @generated
	 */
	void setRight(int value);

	/**
	 * Returns the value of the '<em><b>Bottom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bottom</em>' attribute.
	 * @see #setBottom(int)
	 * @see org.imece.model.coding.CodingPackage#getArea_Bottom()
	 * @model
	 * @generated
	 */
	int getBottom();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Area#getBottom <em>Bottom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bottom</em>' attribute.
	 * @see #getBottom()
	 * @generated
	 */
	void setBottom(int value);

} // Area
