<#-- [[pdf](…)] [[code](…)], each with a blank before it. -->
<#macro links all><#list all as link> [[${link.label}](${link.url})]</#list></#macro>

<#-- A text, with a link where there is a target. -->
<#macro linked text url><#if url?has_content>[${text}](${url})<#else>${text}</#if></#macro>
