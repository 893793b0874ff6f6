<#-- What the marks behind names mean: (#equal contribution, *corresponding author) -->
<#macro legend marks>
<#if marks?has_content>
(<#list marks as mark>${mark.sign}${mark.meaning}<#sep>, </#list>)

</#if>
</#macro>
